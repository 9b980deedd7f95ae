import makeQrCode from 'qrcode-generator';

type QrCodeProps = {
  /** What a telephone reads. */
  text: string;
  /** What somebody hears who does not see it. */
  label: string;
};

/** A QR code as SVG, dark on white in both colour schemes, with the quiet edge that readers need. */
export function QrCode({ text, label }: QrCodeProps) {
  const code = makeQrCode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const squares: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) squares.push(`M${column + 4} ${row + 4}h1v1h-1z`);
    }
  }
  const size = count + 8;
  return (
    <svg aria-label={label} className="naast-qr" role="img" viewBox={`0 0 ${size} ${size}`}>
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={squares.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
