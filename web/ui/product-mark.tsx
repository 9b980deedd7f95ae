/** Two people side by side: what the product is about. Decorative; the name stands beside it. */
export function ProductMark() {
  return (
    <svg
      aria-hidden="true"
      className="naast-product-mark"
      focusable="false"
      viewBox="0 0 24 24"
      xmlns="http://www.w3.org/2000/svg"
    >
      <circle cx="7.5" cy="5" r="3.2" />
      <rect height="12.4" rx="3.2" width="6.4" x="4.3" y="10" />
      <circle cx="16.5" cy="5" r="3.2" />
      <rect height="12.4" rx="3.2" width="6.4" x="13.3" y="10" />
    </svg>
  );
}
