import { useState } from "react";
import { missingSheets } from "../../../actions/edit/open-plan";
import { HomeScreen } from "../../home/home-screen";
import { usePane } from "../../pane-context";
import { useObservable } from "../../state/use-plan-state";
import { NeedsSheets } from "../needs-sheets";
import { MeasuresPanel } from "./measures-panel";
import { NewMeasureForm } from "./new-measure-form";
import { useMeasuresWords } from "./use-measures-words";

/** Measures: whose turn it is, what is late, and a new one. */
export function MeasuresScreen() {
  const { model } = usePane();
  const { texts } = useMeasuresWords();
  const open = useObservable(model.open);
  const [view, setView] = useState<{ readonly isAdding: boolean; readonly added?: string }>({ isAdding: false });
  if (open === undefined) return <HomeScreen />;
  const missing = missingSheets(open.plan, ["measures"]);
  if (missing.length > 0) return <NeedsSheets title={texts.title} sheets={missing} />;
  if (view.isAdding)
    return (
      <NewMeasureForm
        plan={open.plan}
        onBack={() => setView({ isAdding: false })}
        onWritten={(added) => setView({ isAdding: false, added })}
      />
    );
  return <MeasuresPanel plan={open.plan} added={view.added} onAdd={() => setView({ isAdding: true })} />;
}
