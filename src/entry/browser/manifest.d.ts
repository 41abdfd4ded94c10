/** The bundler gives the manifest as text. */
declare module "manifest.xml" {
  const text: string;
  export = text;
}
