"""Makes the files that preschools send: sheets, text tables, OneRoster archives; and some that nobody should."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

HEADINGS = ("Familiyasi", "Ismi", "Otasining ismi", "Tugʻilgan sanasi", "Jinsi", "Guruh", "Qabul qilingan sana")


def workbook(**sheets: Sequence[Sequence[object]]) -> bytes:
    """An XLSX file; each keyword is the name of a sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def text_table(rows: Sequence[Sequence[str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(rows)
    return written.getvalue().encode(encoding)


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return written.getvalue()


def oneroster_1_1() -> dict[str, str]:
    """A preschool with one group, two children, a mother of both, an educator and an aide; a full (bulk) export."""
    return {
        "manifest.csv": _manifest("1.1", "orgs academicSessions courses classes users demographics enrollments"),
        "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
        "dist,,,Yunusobod tumani,district,,\n"
        "sch,,,12-sonli MTT,school,12,dist\n",
        "academicSessions.csv": "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,"
        "schoolYear\ny25,,,2025/26,schoolYear,2025-08-28,2026-05-31,,2026\n",
        "courses.csv": "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,"
        "subjects,subjectCodes\nc1,,,y25,O'rta guruh,,,sch,,\n",
        "classes.csv": "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
        "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n"
        "g1,,,Kungaboqar,PK,c1,,homeroom,,sch,y25,,,\n"
        "club,,,Shaxmat,PK,c1,,scheduled,,sch,y25,,,\n",
        "users.csv": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
        "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
        "s1,,,true,sch,student,s1,,Malika,Karimova,Anvar qizi,,,,,m1,PK,\n"
        "s2,,,true,sch,student,s2,,Ma'ruf,Karimov,Anvar o'g'li,,,,,,PK,\n"
        'm1,,,true,sch,parent,m1,,Nodira,Karimova,,,,901234567,,"s1,s2",,\n'
        "t1,,,true,sch,teacher,t1,,Gulnora,To'xtayeva,,,,,,,,\n"
        "a1,,,true,sch,aide,a1,,Lola,Umarova,,,,,,,,\n",
        "demographics.csv": "sourcedId,status,dateLastModified,birthDate,sex\n"
        "s1,,,2021-03-15,female\ns2,,,2020-11-02,male\n",
        "enrollments.csv": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,"
        "primary,beginDate,endDate\n"
        "e1,,,g1,sch,s1,student,,2025-09-02,\n"
        "e2,,,g1,sch,s2,student,,,2026-02-01\n"
        "e3,,,g1,sch,t1,teacher,true,,\n"
        "e4,,,g1,sch,a1,aide,,,\n"
        "e5,,,club,sch,s1,student,,2025-10-01,\n",
    }


def oneroster_1_2() -> dict[str, str]:
    """The same preschool by version 1.2: roles in a file of their own, the educator is also the mother."""
    files = oneroster_1_1()
    files["manifest.csv"] = _manifest(
        "1.2", "orgs academicSessions courses classes users roles demographics enrollments"
    )
    files["users.csv"] = (
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,"
        "email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,"
        "preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n"
        "s1,,,true,s1,,Malika,Karimova,Anvar qizi,,,,,t1,PK,,,,,,,sch,\n"
        "s2,,,true,s2,,Ma'ruf,Karimov,Anvar o'g'li,,,,,,PK,,,,,,,sch,\n"
        "t1,,,true,t1,,Gulnora,To'xtayeva,,,,,+998901112233,,,,,,,,,sch,\n"
        "h1,,,true,h1,,Sardor,Aliyev,,,,,,,,,,,,,,sch,\n"
    )
    files["roles.csv"] = (
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,"
        "userProfileSourcedId\n"
        "r1,,,s1,primary,student,,,sch,\nr2,,,s2,primary,student,,,sch,\n"
        "r3,,,t1,secondary,parent,,,sch,\nr4,,,t1,primary,teacher,,,sch,\n"
        "r5,,,h1,primary,principal,,,sch,\n"
    )
    files["enrollments.csv"] = files["enrollments.csv"].replace("e4,,,g1,sch,a1,aide,,,\n", "")
    return files


def _manifest(version: str, files: str) -> str:
    lines = ["propertyName,value", "manifest.version,1.0", f"oneroster.version,{version}"]
    lines += [f"file.{file},bulk" for file in files.split()]
    return "\n".join([*lines, "file.results,absent", "source.systemName,Example"]) + "\n"
