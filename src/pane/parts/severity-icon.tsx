import { mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../domain/finding";
import { ErrorIcon, InfoIcon, WarningIcon } from "./icons";
import { usePartStyles } from "./part-styles";

const icons = { error: ErrorIcon, warning: WarningIcon, info: InfoIcon } satisfies Record<Severity, unknown>;

/** The severity as a shape; its word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = usePartStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.picture, styles[severity])}>
      <Icon />
    </span>
  );
}
