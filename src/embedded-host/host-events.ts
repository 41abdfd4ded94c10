/** An event on its way to the add-in, as the wire has it (category 65536). */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  /** Id of the object that the add-in listens to; "" for the whole workbook. */
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}
