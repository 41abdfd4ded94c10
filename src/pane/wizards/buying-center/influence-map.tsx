import { withPerson } from "../../../actions/wizards/buying-center-draft";
import {
  mapAttitudes,
  mapFields,
  mapInfluences,
  type MapField,
  type MapMark,
} from "../../../actions/wizards/buying-center-people";
import { labelOf } from "../../../localisation/list-labels";
import { usePane } from "../../pane-context";
import { ChartFrame } from "../../charts/chart-frame";
import { useChartStyles } from "../../charts/chart-styles";
import { usePlotStyles } from "../../charts/plot-styles";
import { usePartStyles } from "../../parts/part-styles";
import { useBuyingCenterStyles, useMapStyles } from "./buying-center-styles";
import { PersonMark } from "./person-mark";
import { useBuyingCenterTexts, type PanelProps } from "./use-buying-center";

const [left, top, cellWidth, cellHeight, pitch] = [36, 18, 56, 44, 18];
const [perLine, lines] = [3, 2];
const room = perLine * lines;
const width = left + mapAttitudes.length * cellWidth;
const height = top + mapInfluences.length * cellHeight + 2;
/** Influence 5 and 4: whoever is here counts as a key player. */
const keyRows = 2;

/** Influence × attitude. Who is meant by a number stands in the list below, where every person can be opened. */
export function InfluenceMap({ tools }: PanelProps) {
  const styles = usePartStyles();
  const { language } = usePane();
  const texts = useBuyingCenterTexts();
  const { center, draft, change } = tools;
  const fields = mapFields(center);
  const marks = fields.flatMap(({ marks: some }) => some);
  if (marks.length === 0) return <p className={styles.text}>{texts.map.empty}</p>;
  const rows = [...marks]
    .sort((one, other) => one.number - other.number)
    .map(({ person, number }) => [
      `${number} ${person.name}`,
      `${labelOf("influence", person.values.influence ?? "", language)} · ${labelOf("attitude", person.values.attitude ?? "", language)}`,
      openWords(person, texts),
    ]);
  return (
    <ChartFrame
      title={texts.map.title}
      description={texts.map.description(marks.length)}
      width={width}
      height={height}
      table={{ headers: [texts.map.person, `${texts.map.influence} · ${texts.map.attitude}`, texts.map.gaps], rows }}
      legend={<Legend />}
    >
      <Grid />
      {fields.map((field) => (
        <Field
          key={`${field.influence}|${field.attitude}`}
          field={field}
          onOpen={({ person }) => change(withPerson(draft, person.key))}
        />
      ))}
    </ChartFrame>
  );
}

function openWords(
  { hasCoverageGap, relationshipGap }: MapMark["person"],
  { list }: ReturnType<typeof useBuyingCenterTexts>,
) {
  const open = [
    ...(hasCoverageGap === true ? [list.coverageGap] : []),
    ...((relationshipGap ?? 0) > 0 ? [list.relationshipGap(relationshipGap ?? 0)] : []),
  ];
  return open.length === 0 ? "–" : open.join(", ");
}

/** Lines and names of the two scales; the key players' rows have a ground of their own. */
function Grid() {
  const styles = { ...useChartStyles(), ...usePlotStyles(), ...useMapStyles() };
  const { language } = usePane();
  const y = (row: number) => top + row * cellHeight;
  return (
    <>
      <rect x={left} y={top} width={width - left} height={keyRows * cellHeight} className={styles.strong} />
      {mapAttitudes.map((attitude, column) => (
        <g key={attitude}>
          <text x={left + (column + 0.5) * cellWidth} y={12} textAnchor="middle" className={styles.label}>
            {labelOf("attitude", attitude, language)}
          </text>
          <line
            x1={left + column * cellWidth}
            x2={left + column * cellWidth}
            y1={top}
            y2={height}
            className={styles.grid}
          />
        </g>
      ))}
      {mapInfluences.map((influence, row) => (
        <g key={influence}>
          <RowLabel text={labelOf("influence", influence, language)} y={y(row + 0.5)} />
          <line
            x1={left}
            x2={width}
            y1={y(row + 1)}
            y2={y(row + 1)}
            className={row + 1 === keyRows ? styles.key : styles.grid}
          />
        </g>
      ))}
    </>
  );
}

/** One word a line: "sehr hoch" has no room beside the map. */
function RowLabel({ text, y }: { readonly text: string; readonly y: number }) {
  const { label } = useMapStyles();
  const words = text.split(" ");
  return (
    <text className={label}>
      {words.map((word, index) => (
        <tspan key={word} x={0} y={y + 4 + (index - (words.length - 1) / 2) * 12}>
          {word}
        </tspan>
      ))}
    </text>
  );
}

interface FieldProps {
  readonly field: MapField;
  readonly onOpen: (mark: MapMark) => void;
}

/** People of the same standing stand side by side; those who have no room are counted. */
function Field({ field: { influence, attitude, marks }, onOpen }: FieldProps) {
  const styles = useMapStyles();
  const texts = useBuyingCenterTexts();
  const column = mapAttitudes.findIndex((known) => known === attitude);
  const row = mapInfluences.findIndex((known) => known === influence);
  const shown = marks.length > room ? marks.slice(0, room - 1) : marks;
  const spots = spotsOf(marks.length > room ? room : marks.length);
  const rest = marks.length - shown.length;
  const last = spots[room - 1];
  return (
    <g transform={`translate(${left + (column + 0.5) * cellWidth} ${top + (row + 0.5) * cellHeight})`}>
      {shown.map((mark, index) => (
        <g
          key={mark.person.key}
          className={styles.mark}
          transform={`translate(${spots[index]?.x ?? 0} ${spots[index]?.y ?? 0})`}
          onClick={() => onOpen(mark)}
        >
          <title>{mark.person.name}</title>
          <PersonMark person={mark.person} number={mark.number} />
        </g>
      ))}
      {rest > 0 && last && (
        <text x={last.x} y={last.y + 3.5} textAnchor="middle" className={styles.onGround}>
          {texts.map.more(rest)}
        </text>
      )}
    </g>
  );
}

/** Places around the middle of a field, line by line. */
function spotsOf(count: number): readonly { readonly x: number; readonly y: number }[] {
  const used = Math.ceil(count / perLine);
  return Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / perLine);
    const inLine = Math.min(perLine, count - line * perLine);
    return { x: ((index % perLine) - (inLine - 1) / 2) * pitch, y: (line - (used - 1) / 2) * (pitch + 1) };
  });
}

const kinds = [
  ["covered", false, 0],
  ["unmet", true, 0],
  ["unknown", null, 0],
  ["aim", false, 1],
] as const;

function Legend() {
  const styles = useBuyingCenterStyles();
  const { legend } = useBuyingCenterTexts().map;
  return (
    <ul className={styles.legend}>
      {kinds.map(([kind, hasCoverageGap, relationshipGap]) => (
        <li key={kind} className={styles.flag}>
          <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
            <PersonMark person={{ hasCoverageGap, relationshipGap }} />
          </svg>
          {legend[kind]}
        </li>
      ))}
    </ul>
  );
}
