import { useMemo, useState } from "react";
import type { Plan } from "../../../actions/edit/open-plan";
import { memberNamed, type MeasureFilter } from "../../../actions/wizards/measure-list";
import { usePane } from "../../pane-context";
import { createMeasuresMemory } from "./measures-memory";

/**
 * Which measures are listed, as it was left; somebody whom this plan's team does not know begins with all of them.
 * `me` is only ever a member of this team.
 */
export function useMeasureFilter(plan: Plan): readonly [MeasureFilter, (filter: MeasureFilter) => void] {
  const { partitionKey } = usePane().services.office;
  const memory = useMemo(() => createMeasuresMemory(partitionKey), [partitionKey]);
  const [chosen, choose] = useState(() => {
    const left = memory.read();
    const isStranger = left.scope === "mine" && memberNamed(plan, left.me) === undefined;
    return isStranger ? { ...left, scope: "all" as const } : left;
  });
  const change = (filter: MeasureFilter) => {
    // who it is in another plan stays known, until it is chosen anew
    const next = { ...filter, me: filter.me ?? chosen.me };
    memory.write(next);
    choose(next);
  };
  return [{ ...chosen, me: memberNamed(plan, chosen.me) }, change];
}

/** The member whom this computer knows as the person in front of it. */
export function useMe(plan: Plan): string | undefined {
  const { partitionKey } = usePane().services.office;
  return useMemo(() => memberNamed(plan, createMeasuresMemory(partitionKey).read().me), [plan, partitionKey]);
}
