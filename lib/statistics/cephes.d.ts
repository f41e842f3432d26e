/**
 * The functions used from cephes (S. L. Moshier, "Methods and Programs for Mathematical
 * Functions", 1989). The package's own types are out of reach of its `exports`.
 */
declare module "cephes" {
  /** Fulfilled when the WebAssembly is ready; nothing below may be called before. */
  export const compiled: Promise<void>;
  /** Regularized incomplete beta function I_x(a, b). */
  export function incbet(a: number, b: number, x: number): number;
  /** The x for which I_x(a, b) = y. */
  export function incbi(a: number, b: number, y: number): number;
  /** Regularized upper incomplete gamma function Q(a, x). Throws where it underflows. */
  export function igamc(a: number, x: number): number;
  /** Logarithm of the gamma function, x > 0. */
  export function lgam(x: number): number;
  /** Complementary error function. Throws where it underflows. */
  export function erfc(x: number): number;
  /** Cumulative standard normal distribution. */
  export function ndtr(z: number): number;
  /** The z for which ndtr(z) = p, 0 < p < 1. */
  export function ndtri(p: number): number;
}
