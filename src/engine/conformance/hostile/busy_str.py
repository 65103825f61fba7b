while True: str(3.14159) + f'{1:>10}'
