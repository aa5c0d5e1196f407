"""Server-rendered pages for heads and everybody above them."""
