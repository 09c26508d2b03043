import type { TemplateResult } from 'lit';
import type { PanelContent, PanelHost } from './application-panel.js';
import { summaryText } from './model/summary-text.js';
import { printAlone } from './print.js';
import { copyText, downloadFile } from './takeaway.js';
import type { CopyNotice } from './view/copy-fallback.js';
import { draftTexts } from './view/draft-texts.js';
import { summaryActions, type SummaryActionsProps } from './view/summary-actions.js';

/** Takes the summary out of the page: on paper, as a file, as a link. */
export class SummaryTakeaway {
  private readonly _host: PanelHost;
  private _notice: CopyNotice | undefined;

  constructor(host: PanelHost) {
    this._host = host;
  }

  /** Forgets what happened last. */
  reset(): void {
    this._notice = undefined;
  }

  render(
    content: PanelContent,
    props: Pick<SummaryActionsProps, 'dispatch' | 'askingRestart' | 'askRestart'>,
  ): TemplateResult {
    const words = content.wordsIn(content.locale);
    return summaryActions({
      ...props,
      words,
      notice: this._notice,
      print: () => {
        this._say(undefined);
        printAlone(this._host, () => {
          this._say({ sentence: 'print-failed' });
        });
      },
      download: () => {
        const { prepared, fit } = content;
        const date = new Date().toLocaleDateString(words.locale, { dateStyle: 'long' });
        downloadFile(
          `${prepared.position.id}.txt`,
          'text/plain;charset=utf-8',
          summaryText(prepared, fit(), date, draftTexts(words)),
        );
        this._say({ sentence: 'download' });
      },
      copyLink: () => {
        void this._copy(content.summaryLink());
      },
    });
  }

  private async _copy(link: string): Promise<void> {
    const copied = await copyText(link);
    this._say(copied ? { sentence: 'copied' } : { sentence: 'copy-failed', text: link });
    if (!copied) this._host.focusNext('copy');
  }

  private _say(notice: CopyNotice | undefined): void {
    this._notice = notice;
    this._host.requestUpdate();
  }
}
