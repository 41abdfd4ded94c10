import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { usePartStyles } from "../parts/part-styles";
import { useImportStyles } from "./import-styles";
import { useImportTexts } from "./use-import-texts";

export interface SourceFileProps {
  readonly onFile: (file: File) => void;
}

/** A text file: chosen with the button, or dropped anywhere on the pane. */
export function SourceFile({ onFile }: SourceFileProps) {
  const styles = { ...usePartStyles(), ...useImportStyles() };
  const texts = useImportTexts();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrop(onFile);
  return (
    <div className={mergeClasses(styles.drop, isOver && styles.dropping)}>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {texts.source.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          // the same file can be chosen again after it was corrected
          currentTarget.value = "";
        }}
      />
      <span className={styles.quiet}>{isOver ? texts.source.dropHere : texts.source.fileHint}</span>
    </div>
  );
}

/** Takes a file that is dropped on the page, which would else go away and show the file; says whether one hovers over it. */
function useDrop(onFile: (file: File) => void): boolean {
  const { announce } = usePane();
  const texts = useImportTexts();
  const [isOver, setOver] = useState(false);
  const take = useRef(onFile);
  take.current = onFile;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const on = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      window.addEventListener(name, act, { signal });
    on("dragover", (event) => {
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on("drop", (event) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 1) announce(texts.source.severalFiles);
      if (files.length === 1 && files[0] !== undefined) take.current(files[0]);
    });
    return () => stop.abort();
  }, [announce, texts]);
  return isOver;
}
