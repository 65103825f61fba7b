(b'a' * 1000 + b'-' + b'9' * 10**5).decode('punycode')
