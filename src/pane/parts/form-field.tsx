import { Field, makeStyles, type FieldProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface FormFieldProps {
  readonly label: string;
  readonly isRequired?: boolean;
  /** An empty one says nothing and takes no room. */
  readonly hint?: string | undefined;
  /** Why the entry cannot be taken. */
  readonly problem?: string | undefined;
  /** Something to know about an entry that can be taken. */
  readonly notice?: string | undefined;
  readonly children: ReactElement;
}

/** A control with its label, and below it what is wrong, else what to know. */
export function FormField({ label, isRequired = false, hint, problem, notice, children }: FormFieldProps) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} required={isRequired} {...messageProps(hint, problem, notice)}>
      {children}
    </Field>
  );
}

/** A choice is as wide as its longest entry, unless it is told to stay within the pane. */
const useStyles = makeStyles({
  field: {
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

type MessageProps = Pick<FieldProps, "hint" | "validationMessage" | "validationState">;

function messageProps(hint: string | undefined, problem: string | undefined, notice: string | undefined): MessageProps {
  if (problem !== undefined) return { validationMessage: problem, validationState: "error" };
  if (notice !== undefined) return { validationMessage: notice, validationState: "warning" };
  return hint === undefined || hint === "" ? {} : { hint };
}
