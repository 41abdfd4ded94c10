import { Field, type FieldProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface FormFieldProps {
  readonly label: string;
  readonly isRequired?: boolean;
  readonly hint?: string | undefined;
  /** Why the entry cannot be taken. */
  readonly problem?: string | undefined;
  /** Something to know about an entry that can be taken. */
  readonly notice?: string | undefined;
  readonly children: ReactElement;
}

/** A control with its label, and below it what is wrong, else what to know. */
export function FormField({ label, isRequired = false, hint, problem, notice, children }: FormFieldProps) {
  return (
    <Field label={label} required={isRequired} {...messageProps(hint, problem, notice)}>
      {children}
    </Field>
  );
}

type MessageProps = Pick<FieldProps, "hint" | "validationMessage" | "validationState">;

function messageProps(hint: string | undefined, problem: string | undefined, notice: string | undefined): MessageProps {
  if (problem !== undefined) return { validationMessage: problem, validationState: "error" };
  if (notice !== undefined) return { validationMessage: notice, validationState: "warning" };
  return hint === undefined ? {} : { hint };
}
