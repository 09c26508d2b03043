<?php
/**
 * What a page says where the script does not run, and what search engines and feeds read: how to apply.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * The content of the element, in the language of the site.
 *
 * @param array|null $document The position document, null if only the visitor's browser reads it.
 * @param array      $settings Clean settings; `email` overrides the address of the document.
 * @return string HTML.
 */
function fallback( $document, $settings ) {
	$language = get_bloginfo( 'language' );
	// The element has a language of its own, these words do not.
	$lang  = '' === $settings['language'] ? '' : sprintf( ' lang="%s"', esc_attr( $language ) );
	$email = '' === $settings['email'] ? clean_email( $document['application']['email'] ?? '' ) : $settings['email'];

	if ( '' === $email ) {
		$apply = esc_html__( 'You can apply without this self-assessment: send your documents to the address in the job posting.', 'self-assessment' );
	} else {
		$subject = text_in(
			$document['application']['subject'] ?? '',
			'' === $settings['language'] ? $language : $settings['language'],
			$document['languages'] ?? array()
		);
		$apply   = sprintf(
			/* translators: %s: e-mail address, as a link. */
			esc_html__( 'You can apply without this self-assessment: send your documents to %s.', 'self-assessment' ),
			sprintf( '<a href="%s">%s</a>', esc_url( mailto( $email, $subject ) ), esc_html( $email ) )
		);
	}
	$html = "<p$lang>$apply</p>";

	if ( '' !== $settings['posting'] ) {
		$html .= sprintf( '<p%s><a href="%s">%s</a></p>', $lang, esc_url( $settings['posting'] ), esc_html__( 'Read the job posting', 'self-assessment' ) );
	}
	return $html;
}

/**
 * The address of a new mail. RFC 6068 wants everything but the "@" encoded that could end the address or add a field.
 *
 * @param string $email   A valid address.
 * @param string $subject May be empty.
 * @return string
 */
function mailto( $email, $subject ) {
	$url = 'mailto:' . str_replace( '%40', '@', rawurlencode( $email ) );
	return '' === $subject ? $url : $url . '?subject=' . rawurlencode( $subject );
}
