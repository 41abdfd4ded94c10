/** Thrown inside the room only: the formula holds something we do not calculate. */
export class UnsupportedConstruct extends Error {
  constructor(readonly functionName: string) {
    super(functionName);
    this.name = "UnsupportedConstruct";
  }
}
