<?php
/**
 * What block and shortcode print: a `div` that the script turns into the element. Content filters know it as well as
 * they know any other, and it is written afresh with every page, so that it does not matter who saved the page.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * One self-assessment.
 *
 * @param array  $settings The keys of SETTINGS, values as written by the author.
 * @param string $wrapper  Further attributes for the `div`, escaped.
 * @return string HTML.
 */
function render( $settings, $wrapper = '' ) {
	$settings = clean( $settings );
	$names    = explode( ' ', $settings['position'] );
	$found    = array_filter( array_map( __NAMESPACE__ . '\source', $names ) );
	$notice   = notice( array_diff_key( $names, $found ) );

	if ( ! $found ) {
		return $notice . trim( "<div $wrapper" ) . '>' . fallback( null, $settings ) . '</div>';
	}
	enqueue_script();

	$data = array(
		'data-src'           => implode( ' ', array_column( $found, 'url' ) ),
		'data-lang'          => $settings['language'],
		'data-heading-level' => $settings['heading-level'],
		'data-email'         => $settings['email'],
		'data-remember'      => $settings['remember'],
	);
	$html = 'data-self-assessment';
	foreach ( array_filter( $data, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$only = 1 === count( $names ) ? reset( $found )['document'] : common_application( $found );
	return $notice . trim( "<div $html $wrapper" ) . '>' . fallback( $only, $settings ) . '</div>';
}

/**
 * Where a position comes from.
 *
 * @param string $name An id or an address.
 * @return array{url: string, document: array|null}|null Null if there is no such position.
 */
function source( $name ) {
	return is_remote( $name ) ? array(
		'url'      => $name,
		'document' => null,
	) : find_position( $name );
}

/**
 * What the documents of several positions say together of how to apply.
 *
 * @param array[] $found As `source()` returns them.
 * @return array|null Null unless all of them have the same address.
 */
function common_application( $found ) {
	$emails = array_unique(
		array_map(
			function ( $one ) {
				return $one['document']['application']['email'] ?? '';
			},
			$found
		)
	);
	return 1 === count( $emails ) ? array( 'application' => array( 'email' => reset( $emails ) ) ) : null;
}

/**
 * Tells those who can mend it, and nobody else, that a page names no position, or positions that do not exist.
 *
 * @param string[] $missing Names as written by the author; an empty one stands for none.
 * @return string HTML, empty for visitors and where all is well.
 */
function notice( $missing ) {
	if ( ! $missing || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$known = implode( ', ', array_column( own_positions(), 'id' ) );
	if ( array( '' ) === array_values( $missing ) ) {
		$message = __( 'Self-assessment: which position? Choose one in the block, or name one in the shortcode.', 'self-assessment' );
	} else {
		/* translators: %s: what the author wrote. */
		$message = sprintf( __( 'Self-assessment: there is no position “%s”.', 'self-assessment' ), implode( '”, “', $missing ) );
	}
	/* translators: %s: ids of positions, separated by commas. */
	$choice = '' === $known ? __( 'This site has no positions yet: add one under Settings → Self-assessment.', 'self-assessment' ) : sprintf( __( 'Positions of this site: %s.', 'self-assessment' ), $known );
	$whom   = __( 'Only people who can edit this site see this message.', 'self-assessment' );
	return '<p><strong>' . esc_html( "$message $choice $whom" ) . '</strong></p>';
}
