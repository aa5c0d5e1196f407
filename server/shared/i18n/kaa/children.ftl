### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-mother = ana
# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-father = áke
# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-parent = ata-ana
# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-grandparent = kempir apa yamasa ata
# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-guardian = wásiy
# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-relative = tuwısqan
# In the list of who has read a child's data: somebody of another family, who is not named.
reader-other-family = Basqa shańaraq aǵzası
