"""What a family decides and does about its child: consents, everything taken home, questionnaires, news from home."""
