import type { ShownBlock } from "../../actions/adopt/adoption-view";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { PlaceRow } from "../parts/place-row";
import { Section } from "../parts/section";
import { addressWords, readAs } from "./block-words";
import { useAdoptTexts } from "./use-adopt-texts";

/** What stays in the user's sheets: whole blocks, and columns of those that are taken. */
export function LeftBehind({ blocks }: { readonly blocks: readonly ShownBlock[] }) {
  const styles = usePartStyles();
  const { preview: texts } = useAdoptTexts();
  const left = blocks.filter((block) => !block.isTaken || leftParts(block).length > 0);
  return (
    <Section title={texts.left}>
      <p className={styles.quiet}>{left.length === 0 ? texts.leftNothing : texts.leftHint}</p>
      <ul className={styles.list}>
        {left.map((block) => (
          <li key={block.number} className={styles.divided}>
            <LeftBlock block={block} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function leftParts({ columns, labels }: ShownBlock): readonly string[] {
  return [...columns, ...labels].flatMap(({ header, meaning }) => (meaning === "" ? [header] : []));
}

function LeftBlock({ block }: { readonly block: ShownBlock }) {
  const { preview: texts } = useAdoptTexts();
  const { language, format } = usePane();
  const what = readAs(block, language);
  const why = block.isTaken
    ? texts.leftColumns(format.list(leftParts(block)))
    : what === undefined
      ? [texts.unknownBlock, block.told.join(", ")].filter((text) => text !== "").join(": ")
      : texts.leftBlock(what);
  return <PlaceRow place={block.place} title={addressWords(block)} detail={why} />;
}
