import webpack, { type MultiStats } from "webpack";
import { previewPages, type Mode } from "./webpack-configuration";

export interface PreviewBuild {
  readonly mode: Mode;
  /** Where the pages are written. */
  readonly folder: string;
  /** Told after each later build what is wrong, "" for nothing. Without it there is one build, and none is watched for. */
  readonly onRebuild?: (problems: string) => void;
}

/** Builds pane and preview into a folder, and again with each change if that is wanted. Rejects if the first one fails. */
export async function buildPreview({ mode, folder, onRebuild }: PreviewBuild): Promise<void> {
  const compiler = webpack(previewPages(mode, folder));
  await new Promise<void>((resolve, reject) => {
    let isFirst = true;
    const done = (error: Error | null, stats: MultiStats | undefined) => {
      const problems = error?.message ?? problemsOf(stats);
      if (!isFirst) return onRebuild?.(problems);
      isFirst = false;
      if (problems === "") resolve();
      else reject(new Error(problems));
    };
    if (onRebuild) compiler.watch({}, done);
    else compiler.run((error, stats) => compiler.close((closing) => done(error ?? closing ?? null, stats)));
  });
}

function problemsOf(stats: MultiStats | undefined): string {
  return stats?.hasErrors() ? stats.toString({ preset: "errors-only", colors: false }) : "";
}
