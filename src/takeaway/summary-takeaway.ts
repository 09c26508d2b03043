import type { TemplateResult } from 'lit';
import { summaryActions, type SummaryActionsProps } from '../view/summary/summary-actions.js';
import { summaryFile } from '../view/summary/summary-file.js';
import { dateText } from '../view/words.js';
import type { Material, PanelHost } from './application-panel.js';
import { downloadFile, Notice } from './notice.js';
import { printAlone } from './print.js';

/** Takes the summary out of the page: on paper, as a file, as a link. */
export class SummaryTakeaway {
  private readonly _host: PanelHost;
  private readonly _notice: Notice;

  constructor(host: PanelHost) {
    this._host = host;
    this._notice = new Notice(host, 'copy-link');
  }

  /** Forgets what happened last. */
  reset(): void {
    this._notice.current = undefined;
  }

  render(
    content: Material,
    props: Pick<SummaryActionsProps, 'dispatch' | 'askingRestart' | 'askRestart'>,
  ): TemplateResult {
    const { words } = content;
    const link = content.summaryLink();
    return summaryActions({
      ...props,
      words,
      notice: this._notice.current,
      print: () => {
        void this._notice.say(undefined);
        printAlone(this._host, () => {
          void this._notice.say({ sentence: 'print-failed' });
        });
      },
      download: () => {
        const { prepared, fit, examples } = content;
        const date = dateText(words.locale, new Date());
        downloadFile(
          `${prepared.position.id}.txt`,
          'text/plain;charset=utf-8',
          summaryFile(words, prepared, fit(), examples, date),
        );
        void this._notice.say({ sentence: 'download' });
      },
      copyLink: link
        ? () => {
            void this._notice.copy(link);
          }
        : undefined,
    });
  }
}
