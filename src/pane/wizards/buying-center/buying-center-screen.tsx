import { Tab, TabList } from "@fluentui/react-components";
import {
  beginBuyingCenter,
  buyingCenterViews,
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
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.viewsLabel}
        selectedValue={draft.view}
        onTabSelect={(_, { value }) => {
          const view = buyingCenterViews.find((known) => known === value);
          if (view !== undefined) change(withView(draft, view));
        }}
      >
        {buyingCenterViews.map((view) => (
          <Tab key={view} id={`buying-center-tab-${view}`} value={view} aria-controls="buying-center-view">
            {texts.views[view]}
          </Tab>
        ))}
      </TabList>
      <div
        id="buying-center-view"
        role="tabpanel"
        aria-labelledby={`buying-center-tab-${draft.view}`}
        className={styles.view}
      >
        <View view={draft.view} tools={tools} />
      </div>
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
