import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of a box in whole CSS pixels, now and after every change, and whether the box has come
 * near the screen (once it has, it stays so). Gives the ref for the box.
 */
export function usePlace() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [isNear, setIsNear] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = box.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: '300px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return { box, width, isNear };
}
