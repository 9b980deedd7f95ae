import { slipTexts } from '../../texts/coordinator-pilot.ts';
import { kitTexts } from '../../texts/kit.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { slipLink, typedAddress } from './slip-address.ts';

type SlipSheetProps = {
  codes: readonly string[];
  /** Where the questionnaire is: the origin of this page. */
  origin: string;
  isRehearsal: boolean;
};

/** The slips as they come out of the printer, eight on a sheet of A4, to cut loose. */
export function SlipSheet({ codes, origin, isRehearsal }: SlipSheetProps) {
  const { nl, fy, once, qr } = slipTexts.slip;
  return (
    <ul aria-label={slipTexts.sheetHeading(codes.length)} className="naast-slips">
      {codes.map((code) => (
        <li className="naast-slip" key={code}>
          <QrCode label={qr(code)} text={slipLink(origin, code)} />
          <div className="naast-slip__words">
            <p>
              <strong>{nl.heading}</strong> {nl.text}
            </p>
            <p lang="fy">
              <strong>{fy.heading}</strong> {fy.text}
            </p>
          </div>
          <p className="naast-slip__how">{nl.how(typedAddress(origin))}</p>
          <p className="naast-slip__code">{code}</p>
          <p className="naast-slip__once">{isRehearsal ? kitTexts.rehearsal : once}</p>
        </li>
      ))}
    </ul>
  );
}
