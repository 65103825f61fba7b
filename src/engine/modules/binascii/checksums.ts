// crc32 (also zlib's) and the CRC of BinHex. CPython 3.13 Modules/binascii.c (binascii_crc32_impl, binascii_crc_hqx_impl).

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

export function crc32(data: Uint8Array, start: number): number {
  let c = ~start;
  for (let i = 0; i < data.length; i++) c = TABLE[(c ^ data[i]!) & 255]! ^ (c >>> 8);
  return ~c >>> 0;
}

/** CCITT polynomial, most significant bit first. */
export function crcHqx(data: Uint8Array, start: number): number {
  let crc = start;
  for (const octet of data) {
    crc ^= octet << 8;
    for (let k = 0; k < 8; k++)
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}
