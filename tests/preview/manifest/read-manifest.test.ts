/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/preview/manifest/read-manifest";

const text = (id: string, value: string, overrides = "") =>
  `<bt:String id="${id}" DefaultValue="${value}">${overrides}</bt:String>`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Rates"><Override Locale="de-DE" Value="Kurse"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/addin/pane.html"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
      <CustomTab id="Tab"><Group id="Group"><Label resid="group"/>
        <Control xsi:type="Button" id="Show"><Label resid="show"/>
          <Supertip><Title resid="show"/><Description resid="tip"/></Supertip>
          <Icon><bt:Image size="16" resid="i16"/><bt:Image size="32" resid="i32"/><bt:Image size="80" resid="i80"/></Icon>
          <Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/></Action></Control>
        <Control xsi:type="Button" id="Run"><Label resid="run"/>
          <Icon><bt:Image size="32" resid="away"/></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>update</FunctionName></Action></Control>
      </Group><Label resid="tab"/></CustomTab>
    </ExtensionPoint></DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="i16" DefaultValue="https://localhost:3000/addin/icons/16.png"/>
        <bt:Image id="i32" DefaultValue="https://localhost:3000/addin/icons/32.png"/>
        <bt:Image id="i80" DefaultValue="https://localhost:3000/addin/icons/80.png"/>
        <bt:Image id="away" DefaultValue="https://elsewhere.example/32.png"/>
      </bt:Images>
      <bt:ShortStrings>
        ${text("tab", "Rates", `<bt:Override Locale="de-DE" Value="Kurse"/>`)}${text("group", "Exchange rates")}
        ${text("show", "Show", `<bt:Override Locale="de-DE" Value="Anzeigen"/>`)}${text("run", "Update")}
      </bt:ShortStrings>
      <bt:LongStrings>${text("tip", "Shows the rates.")}</bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe("the add-in of a manifest", () => {
  it("has its name, tabs, groups and buttons with texts, icons and actions", () => {
    expect(readManifest(manifest, "en-US")).toEqual({
      name: "Rates",
      tabs: [
        {
          id: "Tab",
          label: "Rates",
          groups: [
            {
              id: "Group",
              label: "Exchange rates",
              buttons: [
                {
                  id: "Show",
                  label: "Show",
                  tip: "Shows the rates.",
                  icon: "icons/80.png",
                  action: { kind: "showPane" },
                },
                {
                  id: "Run",
                  label: "Update",
                  tip: "",
                  icon: "https://elsewhere.example/32.png",
                  action: { kind: "run", functionName: "update" },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each(["de-DE", "de-AT"])("speaks German for Office in %s", (language) => {
    const { name, tabs } = readManifest(manifest, language);
    const labels = tabs.flatMap(({ groups }) => groups).flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect([name, tabs[0]?.label, ...labels]).toEqual(["Kurse", "Kurse", "Anzeigen", "Update"]);
  });

  it("has no tabs without commands", () => {
    const plain = manifest.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, "");
    expect(readManifest(plain, "en-US")).toEqual({ name: "Rates", tabs: [] });
  });
});

describe("the manifest of this add-in", () => {
  it.each(["de-DE", "en-US"])("gives every button of the ribbon a label, a tip and an icon in %s", (language) => {
    const own = readManifest(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8"), language);
    const buttons = own.tabs.flatMap(({ groups }) => groups).flatMap((group) => group.buttons);
    expect(buttons.map(({ action }) => action.kind)).toEqual(["showPane", "run"]);
    for (const { label, tip, icon } of buttons) {
      expect([label, tip]).not.toContain("");
      expect(icon).toMatch(/^assets\/icons\/[\w-]+\.png$/);
    }
  });
});
