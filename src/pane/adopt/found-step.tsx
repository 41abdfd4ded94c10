import { Button, Checkbox, Select, mergeClasses } from "@fluentui/react-components";
import { saidOf, withTaken, withTarget } from "../../actions/adopt/adopt-draft";
import { adoptionTargets } from "../../actions/adopt/adoption-targets";
import type { ShownBlock } from "../../actions/adopt/adoption-view";
import { adoptionTexts } from "../../localisation/adoption-texts";
import { sheetName } from "../../localisation/sheet-texts";
import { usePane } from "../pane-context";
import { FormField } from "../parts/form-field";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { useGoToCell } from "../parts/use-go-to-cell";
import { AdoptFrame } from "./adopt-frame";
import { useAdoptStyles } from "./adopt-styles";
import type { AdoptTools } from "./adopt-tools";
import { addressWords, readAs, recognisedAs } from "./block-words";
import { useAdoptTexts } from "./use-adopt-texts";

/** What was found: each block with its place, what it was taken for and why; which of them go into the plan. */
export function FoundStep({ tools }: { readonly tools: AdoptTools }) {
  const styles = usePartStyles();
  const texts = useAdoptTexts();
  const { found } = texts;
  const { blocks } = tools;
  const taken = blocks.filter(({ isTaken }) => isTaken).length;
  const isNothingKnown = blocks.length > 0 && blocks.every(({ recognised }) => recognised === undefined);
  const sheets = [...new Set(blocks.map(({ sheet }) => sheet))];
  return (
    <AdoptFrame tools={tools} title={found.title} lead={found.lead} missing={taken === 0 ? found.none : undefined}>
      <div className={styles.way}>
        <p className={styles.quiet}>{blocks.length === 0 ? found.nothing : found.taken(taken, blocks.length)}</p>
        <Button size="small" onClick={tools.readAgain}>
          {texts.readAgain}
        </Button>
      </div>
      {isNothingKnown && <p className={styles.text}>{found.nothingKnown}</p>}
      {sheets.map((sheet) => (
        <Section key={sheet} title={sheet}>
          <ul className={styles.list}>
            {blocks
              .filter((block) => block.sheet === sheet)
              .map((block) => (
                <li key={block.number} className={styles.divided}>
                  <Block block={block} tools={tools} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </AdoptFrame>
  );
}

interface BlockProps {
  readonly block: ShownBlock;
  readonly tools: AdoptTools;
}

function Block({ block, tools }: BlockProps) {
  const styles = { ...usePartStyles(), ...useAdoptStyles() };
  const texts = useAdoptTexts();
  const { language } = usePane();
  const { draft, change } = tools;
  const what = readAs(block, language);
  return (
    <div className={styles.block}>
      {what === undefined ? (
        <span>{texts.found.unknown}</span>
      ) : (
        <Checkbox
          className={styles.check}
          checked={block.isTaken}
          label={what}
          aria-label={texts.found.take(`${what}, ${addressWords(block)}`)}
          onChange={(_, { checked }) => change(withTaken(draft, block.key, checked === true))}
        />
      )}
      <div className={mergeClasses(styles.about, what === undefined && styles.bare)}>
        <About block={block} />
        <Belongs block={block} tools={tools} />
      </div>
    </div>
  );
}

/** Where it is, how sure that is, and what told it. */
function About({ block }: Pick<BlockProps, "block">) {
  const styles = usePartStyles();
  const texts = useAdoptTexts();
  const { language } = usePane();
  const goToCell = useGoToCell();
  const { confidence, recognised, rows, kind, told, title } = block;
  const count = kind === "orders" ? texts.lines(rows) : texts.rows(rows);
  const facts = [
    ...(title === "" ? [] : [title]),
    ...(confidence === undefined ? [] : [adoptionTexts[language].confidence[confidence]]),
    ...(kind === undefined ? [] : [count]),
  ];
  const words = told.join(", ");
  return (
    <>
      <button
        type="button"
        className={styles.link}
        aria-label={texts.goThere(addressWords(block))}
        onClick={() => void goToCell(block.place)}
      >
        {block.address}
      </button>
      {facts.length > 0 && <p className={styles.quiet}>{facts.join(" · ")}</p>}
      {words !== "" && (
        <p className={styles.quiet}>{recognised === undefined ? texts.found.begins(words) : texts.found.told(words)}</p>
      )}
      {recognised === undefined && <p className={styles.quiet}>{texts.found.unknownHint}</p>}
    </>
  );
}

function Belongs({ block, tools }: BlockProps) {
  const texts = useAdoptTexts();
  const { language } = usePane();
  const { draft, change } = tools;
  const recognised = recognisedAs(block, language);
  const otherwise = recognised === undefined ? texts.found.notTaken : texts.found.asRecognised(recognised);
  return (
    <FormField label={texts.found.belongs}>
      <Select
        size="small"
        name={`target-${block.number}`}
        value={saidOf(draft, block.key).target}
        onChange={(_, { value }) => change(withTarget(draft, block.key, value))}
      >
        <option value="">{otherwise}</option>
        {adoptionTargets.map((target) => (
          <option key={target} value={target}>
            {sheetName(target, language)}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
