import { useState } from "react";
import { createPlan } from "../../actions/create/create-plan";
import type { Level } from "../../domain/schema/define-sheet";
import type { Language } from "../../localisation/language";
import { HomeScreen } from "../home/home-screen";
import { Progress } from "../parts/progress";
import { Screen } from "../parts/screen";
import { usePane } from "../pane-context";
import { useOperation, usePlanState } from "../state/use-plan-state";
import { createRequest, type CreateForm } from "./create-form";
import { CreateFormView } from "./create-form-view";
import { CreatedPlan } from "./created-plan";

/** What has been built, for the page that says so. */
export interface Created {
  readonly account: string;
  readonly language: Language;
  readonly level: Level;
}

type View =
  { readonly kind: "form" } | { readonly kind: "building" } | { readonly kind: "done"; readonly created: Created };

/** A new plan, from the form to the finished sheets. Where none can be built, it says what the workbook is instead. */
export function CreateScreen() {
  const { services, model } = usePane();
  const reading = usePlanState();
  const [view, setView] = useState<View>({ kind: "form" });

  async function build(form: CreateForm): Promise<void> {
    setView({ kind: "building" });
    const request = createRequest(form, services.today());
    const result = await model.operations.run("create", (options) =>
      createPlan(services.workbook, request, services.random, options),
    );
    if (result.kind === "done") model.createDraft.set(undefined);
    setView(result.kind === "done" ? { kind: "done", created: request } : { kind: "form" });
  }

  if (view.kind === "building") return <Building />;
  if (view.kind === "done") return <CreatedPlan created={view.created} />;
  const kind = reading.kind === "ready" ? reading.state.kind : undefined;
  if (kind === "empty" || kind === "foreign") return <CreateFormView isBeside={kind === "foreign"} onSubmit={build} />;
  return <HomeScreen />;
}

function Building() {
  const { texts } = usePane();
  const operation = useOperation();
  return (
    <Screen title={texts.operation.running.create} content="building" isFirst>
      {operation.kind === "running" && <Progress operation={operation} />}
    </Screen>
  );
}
