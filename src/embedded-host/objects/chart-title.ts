/** Titles of charts and axes. */
import type { ChartNode } from "../../package/chart-node";
import { nameText } from "../../package/chart-series";
import { titleLines, titleText } from "../../package/chart-shapes";
import type { ChartFont } from "../../package/workbook-file";
import { choice, flag, text } from "../arguments";
import { chartElement, elementAt, type ChartTarget, type ElementTarget } from "../chart-state";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type Members } from "../host-object";
import { formatObject, makeTextBody, textBody } from "./chart-format";
import { layoutMembers } from "./chart-layout";
import { always, flagMember, orientationMember } from "./chart-parts";

/** How a title is made that was not there. */
export interface NewTitle {
  readonly text: string;
  readonly font: ChartFont;
}

interface TitleTarget extends ElementTarget {
  readonly owner: () => ChartNode;
  readonly usual: () => NewTitle;
}

function makeTitle(owner: ChartNode, usual: NewTitle): ChartNode {
  return owner.child("title") ?? owner.insert(titleText(usual));
}

/** The words of a title, with the looks of its first letters; whatever else the title has stays. */
function setText(title: ChartNode, words: string, { font }: NewTitle): void {
  const rich = title.child("tx", "rich");
  const [first] = rich?.children("p") ?? [];
  if (rich === undefined || first === undefined) {
    const made = titleText({ text: words, font });
    const typed = /<c:tx>.*<\/c:tx>/s.exec(made)?.[0] ?? "";
    title.replace(typed);
    return;
  }
  const [top, ...more] = words.split("\n");
  setLine(first, top ?? "");
  for (const other of rich.children("p")) if (other !== first) rich.removeChild(other);
  const pattern = first.xml;
  for (const line of more) {
    rich.insertRaw(pattern);
    const added = rich.children("p").at(-1);
    if (added) setLine(added, line);
  }
}

function setLine(line: ChartNode, words: string): void {
  const [run, ...others] = [...line.children("r"), ...line.children("fld")];
  for (const other of others) line.removeChild(other);
  line.remove("br");
  const kept = run?.name === "r" ? run : line.insert('<a:r><a:rPr lang="en-US"/><a:t></a:t></a:r>');
  if (run !== undefined && run !== kept) line.removeChild(run);
  kept.make("t").text = words;
}

/** Title from a cell: `=Sheet1!$A$1`. */
function setFormula(target: TitleTarget, value: unknown): void {
  const formula = /^=(.+)$/s.exec(text(value))?.[1];
  if (formula === undefined) throw invalidArgument("a formula that begins with =");
  makeTitle(target.owner(), target.usual()).replace(nameText({ name: { reference: formula } }));
}

const shared: Members<TitleTarget> = {
  Text: scalar(
    (target) => titleWords(target),
    (target, value) => setText(makeTitle(target.owner(), target.usual()), text(value), target.usual()),
  ),
  Visible: scalar(({ find }) => find() !== undefined, setVisible),
};

function titleWords({ find, usual }: TitleTarget): string {
  const title = find();
  if (title === undefined) return "";
  // A title without words of its own says what Excel makes of the chart.
  return title.child("tx") === undefined ? usual().text : titleLines(title);
}

function setVisible({ owner, usual }: TitleTarget, value: unknown): void {
  const parent = owner();
  const isChart = parent.name === "chart";
  if (flag(value)) makeTitle(parent, usual());
  else parent.remove("title");
  if (isChart) parent.setValue("autoTitleDeleted", !flag(value));
}

const chartTitleFormat = formatObject({ name: "ChartTitleFormat", border: "1.7", fill: true, font: true });
const axisTitleFormat = formatObject({ name: "ChartAxisTitleFormat", border: "1.8", fill: "1.8", font: true });

const chartTitleObject = defineObject<TitleTarget>({
  name: "ChartTitle",
  members: {
    ...shared,
    ...layoutMembers<TitleTarget>(["Left", "Top"], "1.7"),
    Overlay: flagMember("overlay"),
    Position: scalar(
      ({ find }) => (find()?.child("layout", "manualLayout") === undefined ? "Top" : "Automatic"),
      ({ find }, value) => {
        choice(value, { Top: true, Automatic: true });
        find()?.child("layout")?.remove("manualLayout");
      },
      "1.7",
    ),
    ShowShadow: always(false, "the shadow of a title", "1.7"),
    TextOrientation: orientationMember(textBody, makeTextBody, "1.7"),
    SetFormula: method((target, [formula]) => setFormula(target, formula), "1.7"),
    Format: navigation((target) => chartTitleFormat(target)),
  },
});

const axisTitleObject = defineObject<TitleTarget>({
  name: "ChartAxisTitle",
  members: {
    ...shared,
    TextOrientation: orientationMember(textBody, makeTextBody, "1.12"),
    SetFormula: method((target, [formula]) => setFormula(target, formula), "1.8"),
    Format: navigation((target) => axisTitleFormat(target)),
  },
});

/** The title of the chart. @param usual what a new one says and looks like */
export function chartTitle(target: ChartTarget, usual: () => NewTitle) {
  const owner = () => chartElement(target);
  const make = () => {
    owner().setValue("autoTitleDeleted", false);
    return makeTitle(owner(), usual());
  };
  return chartTitleObject({ ...elementAt(target, "title"), make, owner, usual });
}

/** The title of an axis. */
export function axisTitle(target: ElementTarget, usual: () => NewTitle) {
  const owner = target.make;
  return axisTitleObject({
    ...target,
    find: () => target.find()?.child("title"),
    make: () => makeTitle(owner(), usual()),
    owner,
    usual,
  });
}
