import {
  beginBuyingCenter,
  restoreBuyingCenter,
  withView,
  type BuyingCenterDraft,
  type BuyingCenterView,
} from "../../../actions/wizards/buying-center-draft";
import { buyingCenterTexts } from "../../../localisation/buying-center-texts";
import { usePane } from "../../pane-context";
import { Screen } from "../../parts/screen";
import type { Wizard } from "../wizard";
import { WizardHost, type WizardTools } from "../wizard-host";
import { useBuyingCenterStyles } from "./buying-center-styles";
import { CareView } from "./care-view";
import { Finish } from "./finish";
import { OpenersView } from "./openers-view";
import { PeopleView } from "./people-view";
import { PersonEditor } from "./person-editor";
import { StepsView } from "./steps-view";
import { ViewTabs } from "./view-tabs";
import { useBuyingCenterTexts, usePanelTools, type PanelProps } from "./use-buying-center";

const wizard: Wizard<BuyingCenterDraft> = {
  key: "buying_center",
  needs: ["contacts", "measures"],
  begin: beginBuyingCenter,
  restore: restoreBuyingCenter,
};

/** The people who influence the purchase: roles, map, gaps and next steps, door openers, care. */
export function BuyingCenterScreen() {
  const { language } = usePane();
  return (
    <WizardHost wizard={wizard} title={buyingCenterTexts(language).title}>
      {(tools) => <Panel tools={tools} />}
    </WizardHost>
  );
}

function Panel({ tools }: { readonly tools: WizardTools<BuyingCenterDraft> }) {
  const panel = usePanelTools(tools);
  const { draft, center } = panel;
  const person = center.people.find(({ key }) => key === draft.person);
  if (person !== undefined) return <PersonEditor tools={panel} person={person} />;
  return <Parts tools={panel} />;
}

function Parts({ tools }: PanelProps) {
  const styles = useBuyingCenterStyles();
  const texts = useBuyingCenterTexts();
  const { draft, change, messages } = tools;
  return (
    <Screen title={texts.title} content={`buying center ${draft.view}`}>
      {messages}
      {draft.person !== null && (
        <p role="status" className={styles.notice}>
          {texts.person.vanished}
        </p>
      )}
      <ViewTabs view={draft.view} onChange={(view) => change(withView(draft, view))}>
        <View view={draft.view} tools={tools} />
      </ViewTabs>
      <Finish tools={tools} />
    </Screen>
  );
}

function View({ view, tools }: PanelProps & { readonly view: BuyingCenterView }) {
  switch (view) {
    case "people":
      return <PeopleView tools={tools} />;
    case "steps":
      return <StepsView tools={tools} />;
    case "openers":
      return <OpenersView tools={tools} />;
    case "care":
      return <CareView tools={tools} />;
  }
}
