import { Select } from "@fluentui/react-components";
import { useState } from "react";
import { withCustomer, withPart, saidOf } from "../../actions/adopt/adopt-draft";
import type { ShownBlock } from "../../actions/adopt/adoption-view";
import { usePane } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { FormField } from "../parts/form-field";
import { usePartStyles } from "../parts/part-styles";
import { Section } from "../parts/section";
import { AdoptFrame } from "./adopt-frame";
import { useAdoptStyles } from "./adopt-styles";
import type { AdoptTools } from "./adopt-tools";
import { AdoptionFindings } from "./adoption-findings";
import { addressWords, readAs } from "./block-words";
import { OpenQuestions } from "./open-questions";
import { PartChoice } from "./part-choice";
import { useAdoptTexts } from "./use-adopt-texts";

/** What each column of what is taken becomes, and what could not be read in it. */
export function AdoptColumnsStep({ tools }: { readonly tools: AdoptTools }) {
  const { columns } = useAdoptTexts();
  const { language } = usePane();
  const taken = tools.blocks.filter(({ isTaken }) => isTaken);
  return (
    <AdoptFrame tools={tools} title={columns.title} lead={columns.lead}>
      <OpenQuestions tools={tools} />
      {taken.map((block) => (
        <Section key={block.number} title={readAs(block, language) ?? block.sheet}>
          <BlockColumns block={block} tools={tools} />
        </Section>
      ))}
    </AdoptFrame>
  );
}

interface BlockProps {
  readonly block: ShownBlock;
  readonly tools: AdoptTools;
}

function BlockColumns({ block, tools }: BlockProps) {
  const styles = { ...usePartStyles(), ...useAdoptStyles() };
  const { columns: texts } = useAdoptTexts();
  const { columns, labels, findings } = block;
  const count = (parts: ShownBlock["columns"]) => parts.filter(({ meaning }) => meaning !== "").length;
  const summary = [
    addressWords(block),
    ...(columns.length > 0 ? [texts.summary(count(columns), columns.length)] : []),
    ...(labels.length > 0 ? [texts.labelsSummary(count(labels), labels.length)] : []),
  ];
  return (
    <>
      <p className={styles.quiet}>{summary.join(" · ")}</p>
      <div className={styles.fields}>
        {block.perspective !== undefined && <Perspective block={block} tools={tools} />}
        {block.customers.length > 1 && <Customer block={block} tools={tools} />}
      </div>
      {columns.length + labels.length > 0 && <Parts block={block} tools={tools} />}
      <AdoptionFindings findings={findings} />
    </>
  );
}

function Parts({ block, tools }: BlockProps) {
  const styles = useAdoptStyles();
  const texts = useAdoptTexts().columns;
  const [isOpen, setOpen] = useState(false);
  const { draft, change } = tools;
  const { key, kind } = block;
  const choose = (part: string) => (meaning: string) => change(withPart(draft, key, part, meaning));
  return (
    <Disclosure isOpen={isOpen} onToggle={() => setOpen(!isOpen)} show={texts.show} hide={texts.hide}>
      <div className={styles.fields}>
        {block.columns.map((part) => (
          <PartChoice key={`column ${part.part}`} block={block} part={part} of="column" onChoose={choose(part.part)} />
        ))}
        {block.labels.map((part) => (
          <PartChoice
            key={`label ${part.part}`}
            block={block}
            part={part}
            of={kind === "facts" ? "field" : "kpi"}
            onChoose={choose(part.part)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

function Perspective({ block, tools }: BlockProps) {
  const { columns } = useAdoptTexts();
  const { draft, change } = tools;
  return (
    <FormField label={columns.perspective}>
      <Select
        name={`perspective-${block.number}`}
        value={block.perspective ?? ""}
        onChange={(_, { value }) => change(withPart(draft, block.key, "perspective", value))}
      >
        {Object.entries(columns.perspectives).map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

function Customer({ block, tools }: BlockProps) {
  const { format } = usePane();
  const { columns } = useAdoptTexts();
  const { draft, change } = tools;
  const { customers, key, number } = block;
  return (
    <FormField label={columns.customer} hint={columns.customerHint(format.number(customers.length))}>
      <Select
        name={`customer-${number}`}
        value={saidOf(draft, key).customer}
        onChange={(_, { value }) => change(withCustomer(draft, key, value))}
      >
        <option value="">{columns.customerOpen}</option>
        {customers.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
