"""The shapes of Variorum's API. Written by scripts/api-python.ts of the document with sha256 cb55c0151a64c098e67381040c9ee17bd1d427512540ceb45201e1172f624be4."""
from typing import Any, Literal, NotRequired, TypedDict, Union

Health = TypedDict("Health", {
    "status": Literal["ok"],
    "stories": int,
    "opinions": bool,
    "accounts": NotRequired[Any],
})

Problem = TypedDict("Problem", {
    "type": str,
    "title": str,
    "status": int,
    "detail": str,
})

Stories = TypedDict("Stories", {
    "items": list["Story"],
    "next": Union[str, None],
    "total": int,
})

Story = TypedDict("Story", {
    "id": str,
    "title": str,
    "articles": int,
    "outlets": int,
    "independent": Union[int, None],
    "differ": Union[int, None],
    "compatible": Union[int, None],
    "agree": Union[int, None],
    "unjudged": Union[int, None],
    "only": Union[int, None],
    "oneOrigin": Union[int, None],
    "disputes": list[str],
    "languages": list[str],
    "first": Union[str, None],
    "last": Union[str, None],
    "pace": list[int],
    "changed": int,
})

Account = TypedDict("Account", {
    "variorum": Literal[2],
    "articles": list["Article"],
    "stories": list["StoryAccount"],
    "notices": list["Notice"],
})

ArticlePublishedRejectedItem = TypedDict("ArticlePublishedRejectedItem", {
    "value": str,
    "why": str,
})

ArticlePublished = TypedDict("ArticlePublished", {
    "value": str,
    "evidence": str,
    "rejected": list["ArticlePublishedRejectedItem"],
})

Article = TypedDict("Article", {
    "id": str,
    "name": str,
    "title": Union[str, None],
    "byline": Union[str, None],
    "outlet": Union[str, None],
    "language": str,
    "url": Union[str, None],
    "published": Union["ArticlePublished", None],
    "text": str,
    "blocks": list["Block"],
    "fields": dict[str, Any],
})

Block2 = TypedDict("Block2", {
    "role": Literal["title", "byline", "dateline", "body", "caption", "furniture"],
    "why": str,
})

Block = Union["Span", "Block2"]

Span = TypedDict("Span", {
    "from": int,
    "to": int,
})

StoryAccount = TypedDict("StoryAccount", {
    "id": str,
    "title": str,
    "articles": list[str],
    "origins": list["Origin"],
    "reuse": list["Reuse"],
    "quotations": list["Quotation"],
    "sayings": list["Saying"],
    "quantities": list["Quantity"],
    "times": list["Time"],
    "facts": list["Fact"],
    "timeline": list["TimelineEntry"],
    "commitments": list["Commitment"],
})

Origin = TypedDict("Origin", {
    "id": str,
    "name": str,
    "kind": Literal["agency", "outlet", "official", "document", "person"],
    "articles": list[str],
    "evidence": list["Anchor"],
})

Anchor = TypedDict("Anchor", {
    "from": int,
    "to": int,
    "article": str,
    "exact": str,
    "prefix": str,
    "suffix": str,
})

ReusePassagesItem = TypedDict("ReusePassagesItem", {
    "a": "Anchor",
    "b": "Anchor",
    "likeness": float,
})

Reuse = TypedDict("Reuse", {
    "from": str,
    "to": str,
    "kind": Literal["copy", "edited", "rewritten", "translated"],
    "share": float,
    "direction": Union[str, None],
    "passages": list["ReusePassagesItem"],
})

QuotationSpeaker = TypedDict("QuotationSpeaker", {
    "name": str,
    "at": "Anchor",
})

Quotation = TypedDict("Quotation", {
    "id": str,
    "article": str,
    "spans": list["Span"],
    "text": list[str],
    "manner": Literal["direct", "mixed", "indirect"],
    "speaker": Union["QuotationSpeaker", None],
    "cue": Union["Anchor", Union[dict[str, Any], None]],
    "said": Union[str, None],
    "stance": Literal["asserts", "denies", "corrects", "doubts", "unknown"],
})

Saying = TypedDict("Saying", {
    "id": str,
    "members": list[str],
    "outlets": int,
    "origins": int,
    "speakers": int,
})

Quantity = TypedDict("Quantity", {
    "from": int,
    "to": int,
    "id": str,
    "article": str,
    "text": str,
    "low": Union[float, None],
    "high": Union[float, None],
    "bound": Literal["exact", "about", "at-least", "more-than", "at-most", "less-than", "vague"],
    "unit": Union[str, None],
    "counts": str,
    "figure": "Span",
    "change": Literal["up", "down", None],
    "former": bool,
    "per": Union[str, None],
    "of": Union[float, None],
    "extent": Literal["part", "whole", None],
    "denied": bool,
})

Time = TypedDict("Time", {
    "from": int,
    "to": int,
    "article": str,
    "text": str,
    "start": str,
    "end": str,
    "bound": Literal["exact", "about", "at-least", "more-than", "at-most", "less-than", "vague"],
    "grain": Literal["decade", "year", "quarter", "month", "week", "day", "part", "minute"],
    "duration": bool,
    "offset": Union[float, None],
    "relation": Literal["since", "until", "by", "before", "after", None],
})

Fact = TypedDict("Fact", {
    "id": str,
    "about": str,
    "kind": Literal["quantity", "time", "place", "person", "disclosure", "saying", "other"],
    "verdict": "Verdict",
    "reason": Literal["correction", "date", "scope", "bound", "attribution", "conflict", None],
    "why": str,
    "certainty": float,
    "outlets": int,
    "origins": int,
    "speakers": int,
    "versions": list["Version"],
    "relations": list["Relation"],
})

Verdict = Literal["agree", "compatible", "differ", "unjudged", "only"]

Version = TypedDict("Version", {
    "value": str,
    "low": Union[float, None],
    "high": Union[float, None],
    "unit": Union[str, None],
    "start": Union[str, None],
    "end": Union[str, None],
    "asOf": Union[str, None],
    "members": list["Member"],
})

Member2 = TypedDict("Member2", {
    "origin": Union[str, None],
    "speaker": Union[str, None],
    "stance": Literal["asserts", "denies", "corrects", "doubts", "unknown"],
})

Member = Union["Anchor", "Member2"]

Relation = TypedDict("Relation", {
    "a": int,
    "b": int,
    "verdict": "Verdict",
    "reason": Literal["correction", "date", "scope", "bound", "attribution", "conflict", None],
    "why": str,
})

TimelineEntry = TypedDict("TimelineEntry", {
    "start": str,
    "end": str,
    "what": str,
    "members": list["Anchor"],
})

Commitment = TypedDict("Commitment", {
    "by": str,
    "to": Union[str, None],
    "kind": Literal["promise", "demand", "offer", "refusal", "denial"],
    "what": "Anchor",
    "due": Union[str, None],
    "status": Literal["open", "reported kept", "reported broken", "uneven"],
    "evidence": list["Anchor"],
})

Notice = TypedDict("Notice", {
    "article": Union[str, None],
    "rule": str,
    "says": str,
})

Articles = TypedDict("Articles", {
    "items": list["ArticleSummary"],
    "next": Union[str, None],
    "total": int,
})

ArticleSummary = TypedDict("ArticleSummary", {
    "id": str,
    "name": str,
    "title": Union[str, None],
    "outlet": Union[str, None],
    "language": str,
    "url": Union[str, None],
    "published": Union[str, None],
    "story": str,
})

StoredArticle2 = TypedDict("StoredArticle2", {
    "story": str,
})

StoredArticle = Union["Article", "StoredArticle2"]

ArticleVersions = TypedDict("ArticleVersions", {
    "items": list["ArticleVersion"],
})

ArticleVersion = TypedDict("ArticleVersion", {
    "id": str,
    "version": int,
    "published": Union[str, None],
    "title": Union[str, None],
    "text": str,
    "latest": bool,
})

AddedArticlesItem = TypedDict("AddedArticlesItem", {
    "id": str,
    "story": str,
    "title": Union[str, None],
    "fresh": bool,
})

Added = TypedDict("Added", {
    "articles": list["AddedArticlesItem"],
    "notices": list["Notice"],
})

NewArticles = TypedDict("NewArticles", {
    "articles": NotRequired[list["PastedArticle"]],
    "urls": NotRequired[list[str]],
})

PastedArticle = TypedDict("PastedArticle", {
    "text": str,
    "name": NotRequired[str],
    "title": NotRequired[str],
    "outlet": NotRequired[str],
    "url": NotRequired[str],
    "published": NotRequired[str],
})

Annotations = TypedDict("Annotations", {
    "sentences": list["Sentence"],
    "mentions": list["Mention"],
    "quotations": list["Quotation"],
    "quantities": list["Quantity"],
    "times": list["Time"],
    "commitments": list["Commitment"],
})

Sentence = TypedDict("Sentence", {
    "from": int,
    "to": int,
    "block": int,
})

Mention = TypedDict("Mention", {
    "from": int,
    "to": int,
    "kind": Literal["person", "organisation", "place", "role"],
    "text": str,
    "entity": str,
    "role": Union[str, None],
})

Hits = TypedDict("Hits", {
    "items": list["Hit"],
})

Hit = TypedDict("Hit", {
    "article": str,
    "story": str,
    "outlet": Union[str, None],
    "title": Union[str, None],
    "from": int,
    "to": int,
    "exact": str,
    "prefix": str,
    "suffix": str,
    "words": list[str],
})

Facts = TypedDict("Facts", {
    "items": list["FactRow"],
    "next": Union[str, None],
    "total": int,
})

FactRow = TypedDict("FactRow", {
    "id": str,
    "about": str,
    "kind": Literal["quantity", "time", "place", "person", "disclosure", "saying", "other"],
    "verdict": "Verdict",
    "reason": Literal["correction", "date", "scope", "bound", "attribution", "conflict", None],
    "why": str,
    "certainty": float,
    "outlets": int,
    "origins": int,
    "speakers": int,
    "story": str,
    "storyTitle": str,
    "first": Union[str, None],
    "last": Union[str, None],
    "answers": list["Answer"],
})

Answer = TypedDict("Answer", {
    "value": str,
    "low": Union[float, None],
    "high": Union[float, None],
    "unit": Union[str, None],
    "start": Union[str, None],
    "end": Union[str, None],
    "asOf": Union[str, None],
    "outlets": list[str],
    "origins": int,
    "superseded": bool,
    "tellings": list["Telling"],
})

Telling = TypedDict("Telling", {
    "article": str,
    "outlet": str,
    "published": Union[str, None],
    "url": Union[str, None],
    "origin": Union[str, None],
    "speaker": Union[str, None],
    "stance": Literal["asserts", "denies", "corrects", "doubts", "unknown"],
    "from": int,
    "to": int,
    "exact": str,
})

Claims = TypedDict("Claims", {
    "stories": list["StoryClaim"],
})

StoryClaim = TypedDict("StoryClaim", {
    "story": str,
    "title": str,
    "claim": str,
    "findings": list["Finding"],
    "articles": list["ArticleSummary"],
})

Finding2 = TypedDict("Finding2", {
    "bearing": "Bearing",
    "fact": str,
    "about": str,
    "value": str,
    "why": str,
    "outlets": int,
    "origins": int,
    "members": list["Member"],
})

Finding = Union["Span", "Finding2"]

Bearing = Literal["bears-out", "contradicts", "differently-exact", "unjudged"]

NewClaim = TypedDict("NewClaim", {
    "claim": str,
    "story": NotRequired[str],
})

Opinions = TypedDict("Opinions", {
    "opinions": list["Opinion"],
    "asked": int,
    "faults": list[str],
})

Opinion = TypedDict("Opinion", {
    "story": str,
    "fact": str,
    "about": str,
    "by": str,
    "verdict": "Verdict",
    "reason": Union[str, None],
    "ours": str,
    "same": bool,
    "groups": list[list["Anchor"]],
    "apart": list["Anchor"],
})

Correction = TypedDict("Correction", {
    "id": str,
    "kind": str,
    "made": str,
    "undone": bool,
})

CorrectionMatter1 = TypedDict("CorrectionMatter1", {
    "kind": Literal["merge"],
    "a": str,
    "b": str,
})

CorrectionMatter2 = TypedDict("CorrectionMatter2", {
    "kind": Literal["split"],
    "articles": list[str],
})

CorrectionMatter3 = TypedDict("CorrectionMatter3", {
    "kind": Literal["not-independent"],
    "a": str,
    "b": str,
})

CorrectionMatter4 = TypedDict("CorrectionMatter4", {
    "kind": Literal["independent"],
    "a": str,
    "b": str,
})

CorrectionMatter5 = TypedDict("CorrectionMatter5", {
    "kind": Literal["speaker"],
    "article": str,
    "from": int,
    "to": int,
    "exact": str,
    "name": str,
})

CorrectionMatter6 = TypedDict("CorrectionMatter6", {
    "kind": Literal["verdict"],
    "story": str,
    "fact": str,
    "verdict": Literal["agree", "compatible", "differ", "unjudged"],
    "reason": NotRequired[Literal["date", "correction", "scope", "bound", "attribution", "conflict"]],
})

CorrectionMatter7 = TypedDict("CorrectionMatter7", {
    "kind": Literal["hidden"],
    "story": str,
    "fact": str,
})

CorrectionMatter8 = TypedDict("CorrectionMatter8", {
    "kind": Literal["apart"],
    "story": str,
    "fact": str,
    "article": str,
    "from": int,
    "to": int,
})

CorrectionMatter9 = TypedDict("CorrectionMatter9", {
    "kind": Literal["joined"],
    "story": str,
    "fact": str,
    "other": str,
    "verdict": Literal["agree", "compatible", "differ", "unjudged"],
})

CorrectionMatter = Union["CorrectionMatter1", "CorrectionMatter2", "CorrectionMatter3", "CorrectionMatter4", "CorrectionMatter5", "CorrectionMatter6", "CorrectionMatter7", "CorrectionMatter8", "CorrectionMatter9"]

Feeds = TypedDict("Feeds", {
    "items": list["Feed"],
})

FeedRules = TypedDict("FeedRules", {
    "only": list[str],
    "never": list[str],
})

FeedLast = TypedDict("FeedLast", {
    "at": str,
    "outcome": Literal["new", "unchanged", "failed"],
    "articles": int,
    "says": Union[str, None],
    "doubts": list[str],
})

Feed = TypedDict("Feed", {
    "id": str,
    "url": str,
    "title": Union[str, None],
    "paused": bool,
    "folder": NotRequired[str],
    "rules": NotRequired["FeedRules"],
    "added": str,
    "last": Union["FeedLast", None],
    "next": Union[str, None],
    "interval": int,
    "articles": int,
})

Following = TypedDict("Following", {
    "items": list["Feed"],
    "notices": list["Notice"],
})

NewFeeds = TypedDict("NewFeeds", {
    "url": NotRequired[str],
    "urls": NotRequired[list[str]],
    "opml": NotRequired[str],
})

FeedChange = TypedDict("FeedChange", {
    "paused": NotRequired[bool],
    "folder": NotRequired[str],
    "only": NotRequired[list[str]],
    "never": NotRequired[list[str]],
})
