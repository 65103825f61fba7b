import unicodedata
unicodedata.normalize('NFKD', '\ufdfa' * 10**7)
