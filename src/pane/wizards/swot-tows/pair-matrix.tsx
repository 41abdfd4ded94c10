import { mergeClasses, useId } from "@fluentui/react-components";
import type { TowsField } from "../../../actions/wizards/swot-tows-draft";
import type { SwotItem } from "../../../actions/wizards/swot-tows-items";
import { matrixOf, type TowsPair } from "../../../actions/wizards/swot-tows-pairs";
import { usePane } from "../../pane-context";
import { usePartStyles } from "../../parts/part-styles";
import { useSwotTowsWords } from "./use-swot-tows";
import { useSwotTowsStyles } from "./swot-tows-styles";

/** Statements of each side that a narrow pane has room for. */
export const matrixSide = 5;

export interface PairMatrixProps {
  readonly items: readonly SwotItem[];
  readonly field: TowsField;
  /** Those that stand below. */
  readonly pairs: readonly TowsPair[];
  readonly onChoose: (internal: SwotItem, external: SwotItem) => void;
}

/** The heaviest statements of both sides against each other, with the weights of their pairs. */
export function PairMatrix(props: PairMatrixProps) {
  const { items, field } = props;
  const styles = { ...usePartStyles(), ...useSwotTowsStyles() };
  const { format } = usePane();
  const { texts } = useSwotTowsWords();
  const id = useId("matrix");
  const { rows, columns, shownRows, shownColumns } = matrixOf(items, field, matrixSide);
  const more = rows.length + columns.length - shownRows.length - shownColumns.length;
  return (
    <div className={styles.section}>
      <strong id={id}>{texts.pairs.matrix}</strong>
      <p className={styles.quiet}>{texts.pairs.matrixHelp}</p>
      <div className={styles.scroll}>
        <table className={styles.matrix} aria-labelledby={id}>
          <thead>
            <tr>
              <td />
              {shownColumns.map((external) => (
                <th key={external.key} scope="col" className={styles.head}>
                  {external.code}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shownRows.map((internal) => (
              <tr key={internal.key}>
                <th scope="row" className={styles.head}>
                  {internal.code}
                </th>
                {shownColumns.map((external) => (
                  <MatrixCell key={external.key} {...props} internal={internal} external={external} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend items={[...shownRows, ...shownColumns]} />
      {more > 0 && <p className={styles.quiet}>{texts.pairs.more(format.number(more))}</p>}
    </div>
  );
}

interface MatrixCellProps extends PairMatrixProps {
  readonly internal: SwotItem;
  readonly external: SwotItem;
}

function MatrixCell({ pairs, onChoose, internal, external }: MatrixCellProps) {
  const styles = useSwotTowsStyles();
  const { texts, weight: shown } = useSwotTowsWords();
  const weight = internal.weight === null || external.weight === null ? null : internal.weight * external.weight;
  const isBelow = pairs.some((pair) => pair.internal.key === internal.key && pair.external.key === external.key);
  const name = texts.pairs.cell(
    internal.code,
    external.code,
    weight === null ? texts.pairs.unknownWeight : shown(weight),
  );
  return (
    <td className={styles.field}>
      <button
        type="button"
        className={mergeClasses(styles.weight, isBelow && styles.below)}
        aria-label={isBelow ? texts.pairs.cellBelow(name) : name}
        onClick={() => onChoose(internal, external)}
      >
        {weight === null ? "–" : shown(weight)}
      </button>
    </td>
  );
}

/** What the codes stand for. */
function Legend({ items }: { readonly items: readonly SwotItem[] }) {
  const styles = useSwotTowsStyles();
  return (
    <dl className={styles.legend}>
      {items.map(({ key, code, statement }) => (
        <div key={key} className={styles.entry}>
          <dt className={styles.code}>{code}</dt>
          <dd className={styles.meaning}>{statement}</dd>
        </div>
      ))}
    </dl>
  );
}
