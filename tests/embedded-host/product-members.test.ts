import { declaredTypes } from "../../src/embedded-host/host-object";
import "../../src/embedded-host/objects/workbook";
import { clientClass } from "./client-members";
import { excelMembersUsedBy, excelRoomConfig } from "./product-members";
import { calledMembers, plannedMembers } from "./product-member-lists";

const inList = (type: string, members: string) => members.split(" ").map((member) => `${type}.${member}`);

const called = Object.entries(calledMembers).flatMap(([type, members]) => inList(type, members));
const planned = plannedMembers.flatMap(([type, members]) => inList(type, members));

/** Every member that the host has, under its name in code; the client makes the items of its collections itself. */
const ofHost = new Set(
  declaredTypes.flatMap(({ name, members }) => {
    const inCode = clientClass(name)?.members;
    const known = Object.keys(members).map((onWire) => `${name}.${inCode?.get(onWire) ?? onWire}`);
    return [...known, `${name}.items`];
  }),
);
/** The root of every batch, which has no table of members. */
const ofClient = ["RequestContext.workbook"];

describe("The members of Office.js that the product needs", () => {
  it("are listed as the code calls them", () => {
    expect([...called].sort()).toEqual(excelMembersUsedBy(excelRoomConfig));
  });

  it("all exist in the embedded host, those that it calls and those that it is going to call", () => {
    expect([...called, ...planned].filter((member) => !ofHost.has(member) && !ofClient.includes(member))).toEqual([]);
  });
});
