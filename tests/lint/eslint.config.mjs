import { fileURLToPath } from "node:url";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { noSyncInLoop } from "./no-sync-in-loop.mjs";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "A file is named after its main export; export it by name.",
};

const noClockOrChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "The clock is a parameter here.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='performance']",
    message: "The clock is a parameter here.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random'], Identifier[name='crypto']",
    message: "Randomness is a parameter here.",
  },
];

const noRawMarkup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "dangerouslySetInnerHTML"].map((property) => ({
  selector: `MemberExpression[property.name='${property}'], JSXAttribute[name.name='${property}']`,
  message: "Build elements instead of markup from text.",
}));

const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
const noNetwork = network.map((name) => ({ name, message: "Nothing is ever sent or fetched." }));

const nodeGlobals = ["process", "Buffer", "__dirname", "__filename", "require", "module", "setImmediate", "global"];
const noNodeGlobals = nodeGlobals.map((name) => ({ name, message: "Only the command line knows Node." }));

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.mjs", "webpack.config.js"],
    rules: { "no-unused-vars": "error", "no-var": "error", "prefer-const": "error", eqeqeq: "error" },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: projectRoot } },
    rules: {
      eqeqeq: "error",
      "no-restricted-syntax": ["error", noDefaultExport, ...noRawMarkup],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { "office-addins": officeAddins, house: { rules: { "no-sync-in-loop": noSyncInLoop } } },
    rules: {
      ...officeRules,
      "house/no-sync-in-loop": "error",
      "max-lines": ["error", { max: 300 }],
      "no-restricted-globals": ["error", ...noNetwork, ...noNodeGlobals],
    },
  },
  {
    files: ["src/cli/**", "src/entry/**"],
    ignores: ["src/entry/browser/**"],
    rules: { "no-restricted-globals": ["error", ...noNetwork] },
  },
  { files: ["src/localisation/*.ts", "src/domain/**/catalogue*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["src/domain/**/*.ts", "src/localisation/**/*.ts", "src/workbook/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, ...noRawMarkup, ...noClockOrChance] },
  },
);
