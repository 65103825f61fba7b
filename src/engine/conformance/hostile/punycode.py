('é' * 10**5).encode('punycode')
