/**
 * The wire format between the Office.js client and its host, as far as it is used: one batch of actions on objects
 * that are named by paths, and the answer. It is undocumented; `tests/embedded-host/` holds every fact used here.
 */

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const objectPathTypes = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What the client says of a batch as a whole, beside its text. */
export const requestFlags = { delayForCellEdit: 64 } as const;

/** Arguments are JSON values; where the same place of `ReferencedObjectPathIds` is not 0, the argument is an object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** Paths of properties to load, such as `worksheet/name`; on a collection they are meant for its items. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  /** 0 for an action without an object. */
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** Type and member, such as `WorksheetCollection.getItem`. */
  readonly Location: string;
  /** Place of the failing action in the batch; -1 where the whole batch was refused. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** A batch is no transaction: with an error, the results of the actions before it stand. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** What a method of a null object answers. A null object itself is the value `null`. */
export const noResult = { _IsNull: true } as const;
