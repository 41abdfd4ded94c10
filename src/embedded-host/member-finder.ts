/** Finds members of objects for a batch, and refuses those that it may not use. */
import { actionTypes, objectPathTypes, type Batch } from "./batch";
import { accessDenied, HostError, notSupported } from "./host-error";
import type { BoundMember, HostObject } from "./host-object";
import { camelCase, type MemberFinder } from "./query";
import { isReported, setOf, type RequirementSets } from "./requirement-sets";

export interface BatchRights {
  readonly requirementSets: RequirementSets;
  /** The workbook may be looked at only. */
  readonly isViewOnly: boolean;
}

/** What a batch has come to. */
export interface Trail {
  /** The member that was used last, for the error that it may cause. */
  location: string;
  /** Something that is seen may have been changed. */
  isWriting: boolean;
  /** Something that is kept in the file may be changed now. */
  readonly noteChange: () => void;
}

export function createMemberFinder(rights: BatchRights, trail: Trail): MemberFinder {
  const { requirementSets: sets } = rights;
  const offers = ({ since }: BoundMember) => !since || isReported(sets, since);
  const find = (object: HostObject, name: string, expression: string, args = ""): BoundMember => {
    trail.location = `${object.typeName}.${camelCase(name)}`;
    const member = object.member(name);
    const path = `${expression}.${camelCase(name)}${args}`;
    if (!member) throw notSupported(path);
    if (member.since && !offers(member)) throw apiNotFound(path, member.since);
    if (isReading(object, name)) return member;
    if (showingMethods.test(name)) return noting(member, () => void (trail.isWriting = true));
    return noting(settable(member, sets, path), () => {
      if (rights.isViewOnly) throw accessDenied();
      trail.isWriting = true;
      trail.noteChange();
    });
  };
  return Object.assign(find, { offers });
}

/** Some properties can be read in an older Excel, and set in a newer one only. */
function settable(member: BoundMember, sets: RequirementSets, path: string): BoundMember {
  const { setSince } = member;
  if (!setSince || isReported(sets, setSince)) return member;
  const refuse = () => {
    throw apiNotFound(path, setSince);
  };
  return { ...member, set: refuse };
}

/** What may be done with a workbook that nobody may change. */
const readingMethods = /^(?:_?Get|_(?:Un)?[Rr]egister|_Validate|Suspend|Calculate$|CreateWorkbook$|Open$|IsDirty$)/;
/** This too, though it changes what is seen. */
const showingMethods = /^(?:Activate|Select)$/;

function isReading(object: HostObject, name: string): boolean {
  return object.typeName === "Functions" || object.typeName === "Runtime" || readingMethods.test(name);
}

/** Does a batch change something, as far as the names of what it does tell? */
export function isWritingBatch({ Actions, ObjectPaths }: Batch): boolean {
  const isChange = (name: string) => !readingMethods.test(name) && !/^(?:Activate|Select|_\w+|)$/.test(name);
  return (
    Actions.some(({ ActionType, Name }) => isActing(ActionType) && isChange(Name)) ||
    Object.values(ObjectPaths).some((path) => path.ObjectPathType === objectPathTypes.method && isChange(path.Name))
  );
}

function isActing(actionType: number): boolean {
  return actionType === actionTypes.setProperty || actionType === actionTypes.method;
}

/** The member, with `note` called before it is set or called. */
function noting(member: BoundMember, note: () => void): BoundMember {
  const noted = <A, R>(use: ((value: A) => R) | undefined) =>
    use &&
    ((value: A): R => {
      note();
      return use(value);
    });
  return { ...member, set: noted(member.set), call: noted(member.call) };
}

function apiNotFound(path: string, since: string): HostError {
  return new HostError("ApiNotFound", `The API ${path} could not be found. It needs ${setOf(since)}.`);
}
