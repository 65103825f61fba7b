float.fromhex('0x' + 'f' * 10**7)
