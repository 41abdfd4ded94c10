// Who may import whom: the one place where the directions between the rooms of src are written down.
// The tests in this folder hold the sources and the tsconfig references to it.

export interface RoomRules {
  /** Rooms that this room may import. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly typesOnly?: readonly string[];
  /** May it import Node's own modules? Everything that can reach the pane may not. */
  readonly node?: boolean;
  /** May it import npm packages? */
  readonly packages: boolean;
}

export const importTable: Readonly<Record<string, RoomRules>> = {
  domain: { rooms: [], packages: false },
  localisation: { rooms: ["domain"], packages: false },
  workbook: { rooms: ["domain", "localisation"], packages: false },
  excel: { rooms: ["workbook", "domain"], packages: true },
  package: { rooms: [], packages: true },
  calculation: { rooms: [], packages: true },
  tabular: { rooms: [], packages: true },
  "plan-file": { rooms: ["workbook", "domain", "package", "calculation"], packages: true },
  actions: { rooms: ["workbook", "domain", "tabular", "localisation"], packages: false },
  "embedded-host": { rooms: ["package", "calculation"], packages: true },
  preview: { rooms: ["embedded-host", "localisation"], typesOnly: ["package"], packages: true },
  pane: { rooms: ["actions", "localisation"], typesOnly: ["domain"], packages: true },
  ribbon: { rooms: ["actions", "localisation"], typesOnly: ["domain"], packages: false },
  cli: { rooms: ["actions", "plan-file", "localisation", "domain"], packages: true, node: true },
  entry: {
    rooms: [
      "domain",
      "localisation",
      "workbook",
      "excel",
      "package",
      "calculation",
      "tabular",
      "plan-file",
      "actions",
      "embedded-host",
      "preview",
      "pane",
      "ribbon",
      "cli",
    ],
    packages: true,
    node: true,
  },
};

/** Projects inside a room, for another platform than the room's own; they may import what the room may. */
export const nestedProjects: readonly string[] = ["entry/browser"];
