import { css } from 'lit';

/** What people set for all that they see: more contrast, colours of their own. */
export const preferences = css`
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_text);
      --_border: var(--_text);
      --_control: var(--_text);
    }

    .track {
      fill: none;
      stroke: var(--_text);
      stroke-width: 2;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 2px solid Highlight;
    }

    .root [part~='primary'] {
      border: 2px solid ButtonText;
    }

    .track {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
    }

    .done,
    .mark-full,
    .mark-half {
      fill: CanvasText;
    }

    .mark-outline {
      stroke: CanvasText;
    }
  }
`;
