import type { TemplateResult } from 'lit';
import { summaryActions, type SummaryActionsProps } from '../view/summary/summary-actions.js';
import { summaryFile } from '../view/summary/summary-file.js';
import type { Material } from './application-panel.js';
import { downloadFile, Notice } from './notice.js';
import { printAlone } from '../page/print-alone.js';
import type { TakeawayHost } from './takeaway-host.js';

/** Takes the summary out of the page: on paper, as a file, as a link. */
export class SummaryTakeaway {
  private readonly _host: TakeawayHost;
  private readonly _notice: Notice;

  constructor(host: TakeawayHost) {
    this._host = host;
    this._notice = new Notice(host, 'copy-link');
  }

  /** Forgets what happened last. */
  reset(): void {
    this._notice.current = undefined;
  }

  render(
    content: Material,
    { dispatch, askingRestart }: Pick<SummaryActionsProps, 'dispatch' | 'askingRestart'>,
  ): TemplateResult {
    const { words } = content;
    const link = content.summaryLink();
    return summaryActions({
      dispatch,
      askingRestart,
      words,
      notice: this._notice.current,
      print: () => {
        void this._notice.say(undefined);
        printAlone(this._host.element, () => {
          void this._notice.say({ sentence: 'print-failed' });
        });
      },
      download: () => {
        const { prepared, fit, examples } = content;
        downloadFile(
          `${prepared.position.id}.txt`,
          'text/plain;charset=utf-8',
          summaryFile(words, prepared, fit(), examples, new Date()),
        );
        void this._notice.say({ sentence: 'download' });
      },
      copyLink: link
        ? () => {
            void this._notice.copy(link, 'link');
          }
        : undefined,
    });
  }
}
