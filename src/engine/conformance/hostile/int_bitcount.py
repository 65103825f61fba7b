(1 << 10**8).bit_count()
