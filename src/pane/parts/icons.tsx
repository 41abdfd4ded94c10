/** The few pictures of the pane; text beside them says the same, so readers of the page skip them. */
import type { ReactNode } from "react";

function icon(size: number, drawing: ReactNode) {
  return function Icon() {
    return (
      <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true">
        {drawing}
      </svg>
    );
  };
}

const line = { stroke: "currentColor", strokeWidth: 1.4, strokeLinecap: "round", strokeLinejoin: "round" } as const;

export const MarkIcon = icon(
  16,
  <>
    <rect x="1.7" y="9" width="3" height="5.3" rx="0.8" fill="currentColor" />
    <rect x="6.5" y="5.6" width="3" height="8.7" rx="0.8" fill="currentColor" />
    <path d="M11.3 13.6V3.2m0 0 3.2 1.9-3.2 2" {...line} />
  </>,
);
export const ArrowIcon = icon(16, <path d="M3 8h9.5M9 4.2 12.8 8 9 11.8" {...line} />);
export const BackIcon = icon(16, <path d="M13 8H3.5M7 4.2 3.2 8 7 11.8" {...line} />);
export const OpenIcon = icon(16, <path d="m4 6.2 4 4 4-4" {...line} />);
export const CloseIcon = icon(16, <path d="m4 9.8 4-4 4 4" {...line} />);
export const CheckIcon = icon(16, <path d="m3 8.5 3.3 3.3L13 4.7" {...line} strokeWidth={1.8} />);
export const ErrorIcon = icon(
  16,
  <>
    <path
      d="M5.1 1.3h5.8l3.8 3.8v5.8l-3.8 3.8H5.1l-3.8-3.8V5.1z"
      fill="currentColor"
      stroke="currentColor"
      strokeLinejoin="round"
    />
    <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" stroke="var(--icon-ground)" strokeWidth="1.6" strokeLinecap="round" />
  </>,
);
export const WarningIcon = icon(
  16,
  <>
    <path d="M8 1.6 15 14H1z" fill="currentColor" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
    <path d="M8 6v4" stroke="var(--icon-ground)" strokeWidth="1.6" strokeLinecap="round" />
    <circle cx="8" cy="12.1" r="0.9" fill="var(--icon-ground)" />
  </>,
);
export const InfoIcon = icon(
  16,
  <>
    <circle cx="8" cy="8" r="6.6" {...line} />
    <path d="M8 7.4v3.8" {...line} strokeWidth={1.6} />
    <circle cx="8" cy="4.8" r="0.9" fill="currentColor" />
  </>,
);
export const DismissIcon = icon(16, <path d="m4 4 8 8m0-8-8 8" {...line} />);
