import { Button, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CloseIcon, OpenIcon } from "./icons";
import { usePartStyles } from "./part-styles";

export interface DisclosureProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly show: string;
  readonly hide: string;
  readonly children: ReactNode;
}

/** A button that shows and hides what stands below it. */
export function Disclosure({ isOpen, onToggle, show, hide, children }: DisclosureProps) {
  const styles = usePartStyles();
  const id = useId("disclosed");
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="outline"
          icon={isOpen ? <CloseIcon /> : <OpenIcon />}
          iconPosition="after"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          {isOpen ? hide : show}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
