print(int('f' * 10**8, 16).bit_length())
