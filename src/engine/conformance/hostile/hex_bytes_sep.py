bytes(5 * 10**7).hex(':')
