import type { Neighbour } from "./vocabulary.js";

/** Magnitudes and currencies of languages of which nothing else is read: Vietnamese, Indonesian, Romanian, Hungarian, Greek, Thai, Persian. */
export const more: Neighbour = {
  magnitudes: [
    [3, "nghìn, ngàn, ribu, mii, ezer, χιλ, พัน, هزار"],
    [6, "triệu, juta, milioane, millió, εκατ, εκατομμύρια, ล้าน, میلیون"],
    [9, "tỷ, tỉ, miliar, miliarde, milliárd, δισ, δις, δισεκατομμύρια, พันล้าน, میلیارد"],
    [12, "triliun, τρισ, τρις"],
  ],
  currencies: [
    ["VND", "đồng"],
    ["IDR", "rp, rupiah"],
    ["HUF", "forint"],
    ["RON", "lei"],
    ["THB", "บาท"],
    ["EUR", "ευρώ"],
  ],
};
