// Currencies by their ISO 4217 alphabetic codes, a closed list: the current ones (funds, metals and drawing rights included,
// test and no-currency codes not), and those withdrawn, which documents of their time still name.

const CURRENT =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP " +
  "CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS " +
  "INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR " +
  "MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD " +
  "SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST " +
  "XAF XAG XAU XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG";

const WITHDRAWN =
  "ADP AFA ALK ANG AOK AON AOR ARA ARP ATS AZM BAD BEF BGL BGN BRB BRC BRE BRN BRR BYB BYR CSD CSK CUC CYP DDM DEM ECS EEK ESP FIM " +
  "FRF GEK GHC GRD GWP HRD HRK IEP ITL LTL LTT LUF LVL LVR MDC MGF MKN MLF MRO MTL MXP MZM NIC NLG PEI PES PLZ PTE ROL RUR " +
  "SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UYP VEB VEF VNC XEU YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWD ZWL ZWR";

const current: ReadonlySet<string> = new Set(CURRENT.split(" "));
const withdrawn: ReadonlySet<string> = new Set(WITHDRAWN.split(" "));

declare const checked: unique symbol;

/** An ISO 4217 code known to be one: `USD`, `JPY`, `SUR`. */
export type Currency = string & { readonly [checked]: true };

/** A sum in the currency's main unit (dollars, not cents). */
export interface Money {
  readonly value: number;
  readonly currency: Currency;
}

/** True for a code of the list, current or withdrawn; capitals only. */
export function isCurrency(code: string): code is Currency {
  return current.has(code) || withdrawn.has(code);
}

/** True for a code that is no longer in use. */
export function isWithdrawn(code: Currency): boolean {
  return withdrawn.has(code) && !current.has(code);
}

/** All codes, current ones first. */
export const CURRENCIES: readonly string[] = [...current, ...withdrawn];
