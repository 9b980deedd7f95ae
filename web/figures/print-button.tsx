import { useState } from 'react';
import { figureTexts } from '../texts/figures.ts';
import { Button } from '../ui/button.tsx';
import { PrintIcon } from '../ui/icons.tsx';
import { printWithCharts } from './use-drawing.ts';

/** Prints the page with every chart on it, also those that were not on the screen yet. */
export function PrintButton() {
  const [isBusy, setIsBusy] = useState(false);
  async function print() {
    setIsBusy(true);
    await printWithCharts();
    setIsBusy(false);
  }
  return (
    <Button busy={isBusy} icon={PrintIcon} onClick={() => void print()} variant="tertiary">
      {isBusy ? figureTexts.printing : figureTexts.print}
    </Button>
  );
}
